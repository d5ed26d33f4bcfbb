import { itStands } from '../../faults/itStands';
import { TAKING_OUT_AND_LOOKING } from '../../faults/userActions';

itStands(TAKING_OUT_AND_LOOKING);
