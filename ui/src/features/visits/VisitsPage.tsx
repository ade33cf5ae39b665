import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { Wordmark } from '../../layout/Wordmark.js';
import { Loading } from '../../shared/Loading.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import '../../layout/shell.css';
import { AskPin, NewPin } from './PinGate.js';
import { RecordPage } from './RecordPage.js';
import { useDevice } from './use-device.js';
import { useShell } from './use-shell.js';
import { VisitHome } from './VisitHome.js';
import './visits.css';

/** 走访: what works without the network. A page of its own outside the frame of the others, which asks the server for everything. */
export function VisitsPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { device, setDevice, error, isOnline, isSignedOut, reopen, lock, shutOut } = useDevice();
  const isShellReady = useShell();
  const problemText = useProblemText();
  usePageTitle(t('visits.title'));
  if (device?.kind === 'signed-out') {
    return <Navigate to="/sign-in" replace state={{ from: window.location.pathname }} />;
  }
  return (
    <div className="visits">
      <header className="visits-head">
        <Wordmark />
        <strong>{t('visits.title')}</strong>
        <span role="status" className={isOnline ? 'visits-online' : 'visits-offline'}>
          {isOnline ? t('visits.online') : t('visits.offline')}
          {isOnline && ` · ${isShellReady ? t('visits.shellReady') : t('visits.shellNot')}`}
        </span>
        {device?.kind === 'open' && (
          <>
            <span>{device.displayName}</span>
            <Button size="small" ghost onClick={lock}>
              {t('visits.pin.lock')}
            </Button>
          </>
        )}
        <Link to="/tasks">{t('visits.back')}</Link>
      </header>
      <main className="visits-main">
        {error !== null && <Alert type="error" showIcon title={problemText(error)} />}
        {isSignedOut && (
          <Alert
            type="warning"
            showIcon
            title={t('visits.signedOut')}
            action={<Link to="/sign-in">{t('visits.signIn')}</Link>}
          />
        )}
        {device === null && error === null && <Loading isPage />}
        {device?.kind === 'insecure' && (
          <Alert type="error" showIcon title={t('visits.insecure')} />
        )}
        {device?.kind === 'locked' && (
          <Alert
            type="info"
            showIcon
            title={t(device.isAfterWrongPins ? 'visits.pin.shutOut' : 'visits.locked')}
            action={<Button onClick={reopen}>{t('visits.retry')}</Button>}
          />
        )}
        {device?.kind === 'new-pin' && <NewPin device={device} onOpen={setDevice} />}
        {device?.kind === 'pin' && (
          <AskPin device={device} onOpen={setDevice} onShutOut={reopen} onForgotten={shutOut} />
        )}
        {device?.kind === 'open' && id === undefined && (
          <VisitHome store={device.store} isOnline={isOnline} />
        )}
        {device?.kind === 'open' && id !== undefined && (
          <RecordPage key={id} id={id} store={device.store} />
        )}
      </main>
    </div>
  );
}
