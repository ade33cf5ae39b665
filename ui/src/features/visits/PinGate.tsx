import { Alert, Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pinFault } from '../../../../server/domain/cases/visit-device.js';
import { useWord } from '../../i18n/use-word.js';
import type { Device } from './device/open-device.js';

interface NewProps {
  device: Extract<Device, { kind: 'new-pin' }>;
  onOpen: (device: Device) => void;
}

/** Before anything lies on the device: the PIN that opens it without the network. */
export function NewPin({ device, onOpen }: NewProps) {
  const { t } = useTranslation();
  const word = useWord();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const { isBusy, isFailed, run } = useBusy();
  const choose = () => {
    const found = pinFault(pin) ?? (pin === again ? null : t('visits.pin.different'));
    setFault(found);
    if (found !== null) return;
    run(async () => {
      onOpen(await device.choose(pin));
    });
  };
  return (
    <PinForm title={t('visits.pin.new')} hint={t('visits.pin.newHint')} onSubmit={choose}>
      <PinField label={t('visits.pin.label')} value={pin} onChange={setPin} isFirst />
      <PinField label={t('visits.pin.again')} value={again} onChange={setAgain} />
      {fault !== null && <Alert type="error" showIcon title={word(fault)} />}
      {isFailed && <Alert type="error" showIcon title={t('visits.pin.failed')} />}
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {t('visits.pin.set')}
      </Button>
    </PinForm>
  );
}

interface AskProps {
  device: Extract<Device, { kind: 'pin' }>;
  onOpen: (device: Device) => void;
  /** The key has left, or is to leave: the person signs in again. */
  onShutOut: () => void;
  onForgotten: () => void;
}

/** The locked device: nothing of it is shown before the PIN. */
export function AskPin({ device, onOpen, onShutOut, onForgotten }: AskProps) {
  const { t } = useTranslation();
  const [pin, setPin] = useState('');
  const [triesLeft, setTriesLeft] = useState<number | null>(null);
  const { isBusy, isFailed, run } = useBusy();
  const enter = () => {
    run(async () => {
      const entry = await device.enter(pin);
      setPin('');
      if ('device' in entry) onOpen(entry.device);
      else if (entry.triesLeft === 0) onShutOut();
      else setTriesLeft(entry.triesLeft);
    });
  };
  return (
    <PinForm
      title={t('visits.pin.ask', { name: device.displayName })}
      hint={t('visits.pin.askHint')}
      onSubmit={enter}
    >
      <PinField label={t('visits.pin.label')} value={pin} onChange={setPin} isFirst />
      {triesLeft !== null && (
        <Alert type="error" showIcon title={t('visits.pin.wrong', { count: triesLeft })} />
      )}
      {isFailed && <Alert type="error" showIcon title={t('visits.pin.failed')} />}
      <Button type="primary" htmlType="submit" loading={isBusy} disabled={pin.length < 6}>
        {t('visits.pin.enter')}
      </Button>
      {device.isOnline ? (
        <Button type="link" onClick={onForgotten}>
          {t('visits.pin.forgotten')}
        </Button>
      ) : (
        <p className="quiet">{t('visits.pin.forgottenOffline')}</p>
      )}
    </PinForm>
  );
}

interface FormProps {
  title: string;
  hint: string;
  onSubmit: () => void;
  children: ReactNode;
}

function PinForm({ title, hint, onSubmit, children }: FormProps) {
  const id = useId();
  return (
    <form
      className="panel visits-pin"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h1 id={id}>{title}</h1>
      <p className="quiet">{hint}</p>
      {children}
    </form>
  );
}

interface FieldProps {
  label: string;
  value: string;
  isFirst?: boolean;
  onChange: (pin: string) => void;
}

function PinField({ label, value, isFirst = false, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="visits-field">
      <label htmlFor={id}>{label}</label>
      <Input.Password
        id={id}
        value={value}
        autoFocus={isFirst}
        autoComplete="off"
        inputMode="numeric"
        maxLength={6}
        onChange={({ target }) => {
          onChange(target.value.replace(/\D/g, ''));
        }}
      />
    </div>
  );
}

/** One try at a time: reckoning a key takes a moment. */
function useBusy() {
  const [isBusy, setIsBusy] = useState(false);
  const [isFailed, setIsFailed] = useState(false);
  const run = (work: () => Promise<void>) => {
    setIsBusy(true);
    setIsFailed(false);
    work()
      .catch(() => {
        setIsFailed(true);
      })
      .finally(() => {
        setIsBusy(false);
      });
  };
  return { isBusy, isFailed, run };
}
