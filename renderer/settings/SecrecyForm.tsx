import { NumberInput, Select } from '@mantine/core';
import { Notice } from '#renderer/ui/Notice.tsx';
import { settingsWords } from '#shared/i18n/interface-settings.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registers } from '#shared/registers/table.ts';
import { hasSecrecy, secrecyClasses, unsetIsLeftOut, whenUnset, type SecrecyRules } from '#shared/settings/secrecy.ts';

const protectedRegisters = Object.values<AnyRegister>(registers).filter(hasSecrecy);
const chosen = <T extends string>(known: readonly T[], value: string | null): T | undefined => known.find((one) => one === value);

type Props = { readonly rules: SecrecyRules; readonly onChange: (rules: SecrecyRules) => void };

/** What a public report leaves out, and what a record counts as that nobody has judged (OSL). */
export function SecrecyForm({ rules, onChange }: Props) {
  const words = settingsWords.secrecy;
  const given = protectedRegisters.filter(({ name }) => !unsetIsLeftOut(rules, name)).map(({ name }) => wordsOf(name).many);
  return (
    <div className="stack">
      <p>{words.text}</p>
      <div className="set-g">
        <Select
          label={words.leftOutFrom}
          allowDeselect={false}
          data={(['internal', 'secret'] as const).map((value) => ({ value, label: words.leftOut[value] }))}
          value={rules.leftOutFrom}
          onChange={(value) => onChange({ ...rules, leftOutFrom: chosen(['internal', 'secret'], value) ?? rules.leftOutFrom })}
        />
        <NumberInput
          label={words.smallCount}
          description={words.smallCountHelp}
          allowDecimal={false}
          min={1}
          max={100}
          value={rules.smallCount}
          onChange={(value) => (typeof value === 'number' ? onChange({ ...rules, smallCount: value }) : undefined)}
        />
      </div>
      <fieldset className="set-sec">
        <legend>{words.whenUnset}</legend>
        <p className="why">{words.whenUnsetHelp}</p>
        <div className="set-g">
          {protectedRegisters.map(({ name }) => (
            <Select
              key={name}
              label={wordsOf(name).many}
              allowDeselect={false}
              data={secrecyClasses.map((value) => ({ value, label: wordsOf(name).choices['secrecy']?.[value] ?? value }))}
              value={whenUnset(rules, name)}
              onChange={(value) => {
                const next = chosen(secrecyClasses, value);
                if (next) onChange({ ...rules, whenUnset: { ...rules.whenUnset, [name]: next } });
              }}
            />
          ))}
        </div>
      </fieldset>
      {given.length === 0 ? null : <Notice tone="warn" title={words.openWarning(given.join(', '))} />}
    </div>
  );
}
