/** An unexpected error, with what a person needs to report it. */
import './FailureReport.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';

export interface FailureReportProps {
  /** Version, browser, place and stack, in plain text. */
  details: string;
  /** False where the browser doesn't allow it: the text can be copied by hand. */
  onCopy: () => Promise<boolean>;
}

export function FailureReport({ details, onCopy }: FailureReportProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => setCopied(await onCopy());
  return (
    <section class="failure" role="alert">
      <h1>{i18n.t('failure.title')}</h1>
      <p>{i18n.t('failure.hint')}</p>
      <textarea readOnly rows={8} aria-label={i18n.t('failure.details')} value={details} />
      <button type="button" class="main-button" onClick={copy}>
        <Icon name={isCopied ? 'check' : 'copy'} />
        {i18n.t(isCopied ? 'failure.copied' : 'failure.copy')}
      </button>
    </section>
  );
}
