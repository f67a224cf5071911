import fc from 'fast-check';
import { runs } from './runs';

/** Laws that name no number of their own are tried on so many random cases. */
fc.configureGlobal({ numRuns: runs(100) });
