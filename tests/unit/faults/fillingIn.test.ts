import { itStands } from '../../faults/itStands';
import { FILLING_IN } from '../../faults/userActions';

itStands(FILLING_IN);
