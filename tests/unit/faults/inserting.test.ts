import { itStands } from '../../faults/itStands';
import { INSERTING } from '../../faults/userActions';

itStands(INSERTING);
