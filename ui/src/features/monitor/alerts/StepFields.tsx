import { Button, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { ReceiverFields } from './ReceiverFields.js';
import type { AlertRules } from './useAlerts.query.js';

const most = 5;

/** Who is told first, and whom it is passed on to while it lasts. */
export function StepFields({ rules }: { rules: AlertRules }) {
  const { t } = useTranslation();
  const first = { way: 'notice' };
  return (
    <Form.List name="steps">
      {(steps, { add, remove }) => (
        <>
          {steps.map(({ key, name }) => (
            <fieldset key={key} className="alert-step">
              <legend>
                {name === 0 ? t('alerts.first') : t('alerts.passedOn', { step: name })}
              </legend>
              <Form.Item
                name={[name, 'afterMinutes']}
                label={name === 0 ? t('alerts.stood') : t('alerts.still')}
                rules={[{ required: true, message: t('alerts.needed') }]}
              >
                <InputNumber min={0} max={43_200} precision={0} suffix={t('alerts.minutes')} />
              </Form.Item>
              <Form.List name={[name, 'receivers']}>
                {(receivers, list) => (
                  <>
                    {receivers.map((receiver) => (
                      <ReceiverFields
                        key={receiver.key}
                        path={['steps', name, 'receivers', receiver.name]}
                        name={receiver.name}
                        rules={rules}
                        onRemove={
                          receivers.length === 1
                            ? null
                            : () => {
                                list.remove(receiver.name);
                              }
                        }
                      />
                    ))}
                    <Button
                      size="small"
                      onClick={() => {
                        list.add(first);
                      }}
                    >
                      {t('alerts.addReceiver')}
                    </Button>
                  </>
                )}
              </Form.List>
              {name > 0 && (
                <Button
                  size="small"
                  type="link"
                  danger
                  onClick={() => {
                    remove(name);
                  }}
                >
                  {t('alerts.removeStep')}
                </Button>
              )}
            </fieldset>
          ))}
          {steps.length < most && (
            <Button
              size="small"
              onClick={() => {
                add({ afterMinutes: steps.length * 60, receivers: [first] });
              }}
            >
              {t('alerts.addStep')}
            </Button>
          )}
        </>
      )}
    </Form.List>
  );
}
