// Whether people are there now, by the settings in force.
import { getSupportSettings } from './get-support-settings';
import { officeStateOf, type OfficeState } from './office-state';

/** The state of the office at `now`. */
export async function officeState(now: Date): Promise<OfficeState> {
  return officeStateOf((await getSupportSettings()).officeHours, now);
}
