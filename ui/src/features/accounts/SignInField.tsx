import { useId, type ReactNode } from 'react';

interface Props {
  label: string;
  /** What is wrong with it, or null. */
  fault: string | null;
  hint?: ReactNode;
  children: (field: {
    id: string;
    'aria-invalid': boolean;
    'aria-describedby': string;
    status: 'error' | '';
  }) => ReactNode;
}

/** A field of the sign-in page with its label and what is wrong; the forms of the other pages would double what is loaded first. */
export function SignInField({ label, fault, hint, children }: Props) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div className="sign-in-field">
      <label htmlFor={id}>{label}</label>
      {children({
        ...{ id, 'aria-invalid': fault !== null, 'aria-describedby': noteId },
        status: fault === null ? '' : 'error',
      })}
      <div id={noteId} className="sign-in-field-note">
        {fault !== null && (
          <span role="alert" className="sign-in-fault">
            {fault}
          </span>
        )}
        {hint}
      </div>
    </div>
  );
}
