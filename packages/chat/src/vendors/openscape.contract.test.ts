import { openscapeReadingSets } from '@parlance/worlds/openscape';

import { openscapeContract } from './openscape.contract.test-helper.js';

openscapeContract(openscapeReadingSets().slice(0, 3));
