import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { CheckResult } from '../../../../server/archive/api.js';
import { formatCheckCode, parseCheckCode } from '../../../../server/domain/papers/check-code.js';
import { useLabel } from '../../i18n/use-label.js';
import { Wordmark } from '../../layout/Wordmark.js';
import { Loading } from '../../shared/Loading.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useSession } from '../accounts/useSession.query.js';
import '../accounts/sign-in.css';
import './archive.css';
import { ComparePdf } from './ComparePdf.js';
import { useCheck } from './useCheck.query.js';

/** 文书查验, open to everybody: is the paper I hold genuine, and does it still count? Officials also compare a PDF. */
export function CheckPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const session = useSession();
  usePageTitle(t('check.title'));
  return (
    <main className="sign-in check-page">
      <section className="sign-in-panel" aria-labelledby="check-title">
        <Wordmark isLarge />
        <h1 id="check-title">{t('check.title')}</h1>
        <p className="quiet">{t('check.hint')}</p>
        <CodeForm key={code} code={code} />
        <Outcome code={code} />
        {session.data ? (
          <ComparePdf />
        ) : (
          <p className="sign-in-note">
            {t('check.privacy')} <Link to="/sign-in">{t('check.signIn')}</Link>
          </p>
        )}
      </section>
    </main>
  );
}

function CodeForm({ code }: { code: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const known = parseCheckCode(code);
  return (
    <Form<{ code: string }>
      layout="vertical"
      requiredMark={false}
      initialValues={{ code: known === null ? code : formatCheckCode(known) }}
      onFinish={(values) => void navigate(`/check/${encodeURIComponent(values.code.trim())}`)}
    >
      <Form.Item name="code" label={t('check.code')} rules={[{ required: true, whitespace: true }]}>
        <Input
          size="large"
          className="check-code"
          maxLength={40}
          autoComplete="off"
          placeholder={t('check.codeHint')}
        />
      </Form.Item>
      <Button block size="large" type="primary" htmlType="submit">
        {t('check.submit')}
      </Button>
    </Form>
  );
}

function Outcome({ code }: { code: string }) {
  const problemText = useProblemText();
  const check = useCheck(code);
  if (code === '') return null;
  if (check.isPending) return <Loading />;
  if (check.isError) {
    return (
      <Alert className="check-outcome" type="warning" showIcon title={problemText(check.error)} />
    );
  }
  return <Verdict result={check.data} />;
}

const types = {
  genuine: 'success',
  void: 'error',
  replaced: 'warning',
  unknown: 'error',
  doubtful: 'warning',
} as const;

function Verdict({ result: { verdict, paper } }: { result: CheckResult }) {
  const { t } = useTranslation();
  const label = useLabel();
  const rows =
    paper === null
      ? []
      : [
          [t('check.kind'), paper.title],
          [t('check.number'), paper.number ?? '—'],
          [t('check.office'), paper.officeName],
          [t('check.issuedOn'), paper.issuedOn],
          [t('check.state'), label('documentState', paper.state)],
        ];
  return (
    <div role="status">
      <Alert
        className="check-outcome"
        type={types[verdict]}
        showIcon
        title={t(`check.${verdict}`)}
        description={t(`check.${verdict}Text`)}
      />
      <dl className="check-facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
