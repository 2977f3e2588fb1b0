import { ApiError } from '../api/api-error.ts';
import desk from '../desk/desk.module.css';
import { DeskFailure } from '../desk/desk-failure.tsx';
import { ChangeTable } from '../desk/imports/preview/change-table.tsx';
import { Numbers } from '../desk/imports/preview/numbers.tsx';
import { FieldFrame, type FieldProps } from '../desk/records/form/field-frame.tsx';
import { LineField } from '../desk/records/form/text-fields.tsx';
import { SignInForm } from '../desk/session/sign-in-form.tsx';
import type { ComponentStates } from './component-states.ts';

const nothing = () => {};

/** The parts of the editors’ desk in their states. */
export const DESK_COMPONENTS: readonly ComponentStates[] = [
  {
    name: 'Desk: buttons',
    states: {
      primary: deskButton(desk.primary, 'Publish'),
      'primary, not possible now': deskButton(desk.primary, 'Publish', true),
      plain: deskButton(desk.plain, 'Keep'),
      'plain, not possible now': deskButton(desk.plain, 'Keep', true),
      danger: deskButton(desk.danger, 'Withdraw'),
    },
  },
  {
    name: 'Desk: notices',
    states: {
      note: <p className={desk.note}>12 records are waiting for the index.</p>,
      problem: (
        <div className={desk.problem}>
          <p>
            <strong>This cannot be published yet.</strong>
          </p>
          <p>The title has no column.</p>
        </div>
      ),
      failure: <DeskFailure error={new ApiError('unreachable')} title="Not saved" onRetry={nothing} />,
      'failure, tries again': (
        <DeskFailure error={new ApiError('conflict')} title="Not saved" onRetry={nothing} isBusy />
      ),
    },
  },
  {
    name: 'Desk: sign in',
    states: { empty: <SignInForm />, 'a known name': <SignInForm name="Ana Gómez" /> },
  },
  {
    name: 'Desk: fields',
    states: {
      usual: lineField({ header: 'title', name: 'Title', value: 'Micro-gardens in Dakar', isNeeded: true }),
      'with a problem': lineField({
        header: 'start_year',
        name: 'Start',
        value: 'soon',
        issues: [
          {
            code: 'invalid-value',
            severity: 'error',
            column: 'start_year',
            message: 'Not a year.',
            value: 'soon',
          },
        ],
      }),
      'somebody else changed it': lineField({
        header: 'source',
        name: 'Source',
        value: 'Ours',
        base: 'Before',
        theirs: { who: 'Béa', value: 'Theirs' },
      }),
    },
  },
  {
    name: 'Desk: numbers of an import',
    states: {
      usual: numbers(false),
      'counted again': numbers(true),
    },
  },
  {
    name: 'Desk: changes of a record',
    states: {
      usual: (
        <ChangeTable
          changes={[
            { field: 'title', before: 'Micro gardens', after: 'Micro-gardens in Dakar' },
            { field: 'summary', after: 'https://www.example.org/'.repeat(6) },
          ]}
        />
      ),
    },
  },
];

function deskButton(className: string | undefined, text: string, isDisabled = false) {
  return (
    <button type="button" className={className} aria-disabled={isDisabled}>
      {text}
    </button>
  );
}

function lineField(given: Partial<FieldProps> & Pick<FieldProps, 'header' | 'name' | 'value'>) {
  const field: FieldProps = {
    base: given.value,
    isNeeded: false,
    issues: [],
    theirs: undefined,
    onChange: nothing,
    ...given,
  };
  return (
    <FieldFrame field={field}>
      <LineField field={field} />
    </FieldFrame>
  );
}

function numbers(isOld: boolean) {
  return (
    <Numbers
      counts={{ read: 1660, new: 412, changed: 38, unchanged: 1203, refused: 7, archived: 0 }}
      skipped={12}
      warnings={3}
      open={undefined}
      isOld={isOld}
      onOpen={nothing}
    />
  );
}
