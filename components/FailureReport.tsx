/** An unexpected error, with what a person needs to report it. */
import './FailureReport.css';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';

export interface FailureReportProps {
  /** Version, browser, place and stack, in plain text. */
  details: string;
  onCopy: () => void;
}

export function FailureReport({ details, onCopy }: FailureReportProps) {
  return (
    <section class="failure" role="alert">
      <h1>{i18n.t('failure.title')}</h1>
      <p>{i18n.t('failure.hint')}</p>
      <textarea readOnly rows={8} aria-label={i18n.t('failure.details')} value={details} />
      <button type="button" class="main-button" onClick={onCopy}>
        <Icon name="copy" />
        {i18n.t('failure.copy')}
      </button>
    </section>
  );
}
