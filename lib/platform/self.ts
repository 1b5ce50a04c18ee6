import { browser } from 'wxt/browser';

export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Name and major version, as "Firefox 153". */
export function browserName(userAgent: string = navigator.userAgent): string {
  const [, name, version] = /(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome\/\S+ (?=.*(Edg|OPR)\/)/, '')) ?? [];
  return name ? `${{ Edg: 'Edge', OPR: 'Opera' }[name] ?? name} ${version}` : 'unknown';
}
