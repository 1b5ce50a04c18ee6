/** A page with Preact, Dexie and the extension's database that shows nothing but a word. */
import { render } from 'preact';
import { openDatabase } from '../../../lib/store/database.ts';

const root = document.getElementById('root') as HTMLElement;
openDatabase()
  .open()
  .then(() => render(<p>bare</p>, root));
