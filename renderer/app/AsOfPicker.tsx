import { Button, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { calendarLocale } from '#renderer/ui/calendar-locale.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import { parseDate } from '#shared/kit/swedish.ts';
import type { AsOfPreset } from './as-of-context.ts';
import './as-of.css';

type Props = { readonly asOf: string; readonly presets: readonly AsOfPreset[]; readonly onChoose: (date: string) => void };

/** Typing first (fastest), then the usual days, then a calendar. */
export function AsOfPicker({ asOf, presets, onChoose }: Props) {
  const help = useId();
  const input = useRef<HTMLInputElement>(null);
  // The popover has placed focus before this file was loaded, so it is moved here.
  useEffect(() => input.current?.select(), []);
  const [text, setText] = useState(asOf);
  const [invalid, setInvalid] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = parseDate(text);
    if (parsed.ok) onChoose(parsed.value);
    else setInvalid(true);
  };
  return (
    <div className="asp">
      <p className="why" id={help}>
        {uiWords.header.asOfHelp}
      </p>
      <form className="asp-f" onSubmit={submit} noValidate>
        <TextInput
          label={uiWords.header.asOfType}
          placeholder={uiWords.header.asOfFormat}
          aria-describedby={help}
          ref={input}
          value={text}
          error={invalid ? uiWords.header.asOfInvalid : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setInvalid(false);
          }}
        />
        <Button type="submit" variant="filled">
          {uiWords.header.asOfUse}
        </Button>
      </form>
      <div className="asp-p">
        {presets.map((preset) => (
          <Button key={preset.label} onClick={() => onChoose(preset.date)}>
            {preset.label}
          </Button>
        ))}
      </div>
      <DatePicker
        locale={calendarLocale()}
        firstDayOfWeek={1}
        withWeekNumbers
        value={asOf}
        defaultDate={asOf}
        onChange={(date) => (date === null ? undefined : onChoose(date))}
        ariaLabels={{
          previousMonth: uiWords.header.previousMonth,
          nextMonth: uiWords.header.nextMonth,
        }}
        aria-label={uiWords.header.calendar}
      />
    </div>
  );
}
