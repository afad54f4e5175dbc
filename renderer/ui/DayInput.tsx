import { DateInput, type DateInputProps } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { parseDate } from '#shared/kit/swedish.ts';
import { calendarLocale } from './calendar-locale.ts';

type Given = 'id' | 'description' | 'error' | 'required' | 'disabled' | 'inputWrapperOrder';
export type DayInputProps = Pick<DateInputProps, Given> & {
  readonly label: string;
  /** YYYY-MM-DD. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  /** Said when the field is left: why the text is no date, null when it is one or empty. */
  readonly onUnreadable?: ((message: string | null) => void) | undefined;
};

/** A day: typed in any Swedish notation or picked. A text that is no date is said at once and never thrown away in silence. */
export function DayInput({ label, onChange, onUnreadable, ...given }: DayInputProps) {
  return (
    <DateInput
      {...given}
      label={label}
      locale={calendarLocale()}
      firstDayOfWeek={1}
      valueFormat="YYYY-MM-DD"
      placeholder={interfaceWords.common.dateFormat}
      clearable
      fixOnBlur={false}
      ariaLabels={interfaceWords.calendar}
      clearButtonProps={{ 'aria-label': interfaceWords.record.clearValue(label) }}
      dateParser={(text) => {
        const parsed = parseDate(text);
        return parsed.ok ? parsed.value : null;
      }}
      onChange={onChange}
      onBlur={(event) => {
        const text = event.currentTarget.value.trim();
        onUnreadable?.(text === '' || parseDate(text).ok ? null : interfaceWords.filter.wrongDate);
      }}
    />
  );
}
