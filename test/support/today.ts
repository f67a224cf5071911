import type { DayNumber } from '../../core/model/cell';
import { dayFromIso } from '../../core/model/day';
import { EXAMPLE_DAY } from '../../scripts/rule-docs';

/** The day on which every test is made, and on which the examples of the rules are read. */
export const TODAY = dayFromIso(EXAMPLE_DAY) as DayNumber;
