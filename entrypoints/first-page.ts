/** Runs in the library before its modules are loaded: what is seen first is read in the meantime. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirstPage } from './shared/asked-first-page.ts';

export default defineUnlistedScript(askFirstPage);
