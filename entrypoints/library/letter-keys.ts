/** Whether letters and signs alone are keys, as the reader chose in any window. */
import { signal } from '@preact/signals';
import { changeSettings, getSettings, watchSettings } from '../../lib/platform/settings.ts';

/** They are until `open` has asked, and where nobody can tell. `onTrouble`: the choice could not be kept. */
export function createLetterKeys(onTrouble: (error: unknown) => void) {
  const areOn = signal(true);
  const take = ({ letterKeys }: { letterKeys: boolean }) => {
    areOn.value = letterKeys;
  };

  /** Gives a function that ends it. */
  function open(): () => void {
    // A choice that can't be read is no reason to show no list.
    getSettings().then(take, () => {});
    return watchSettings(take);
  }

  return { areOn, open, choose: (letterKeys: boolean) => changeSettings({ letterKeys }).catch(onTrouble) };
}
