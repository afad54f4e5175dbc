import { Button, NumberInput, Switch, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box, PageHead } from '#renderer/ui/Page.tsx';
import type { StoreInfo } from '#shared/contract/store.contract.ts';
import { settingsWords } from '#shared/i18n/interface-settings.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import type { ClassificationModel } from '#shared/settings/models.ts';
import { settingsSchema, type Settings } from '#shared/settings/settings.ts';
import { EffectLine } from './EffectLine.tsx';
import { DaysInput, LinesInput, NumberGroup, TextGroup } from './form-parts.tsx';
import { LanguageBox } from './LanguageBox.tsx';
import { RiskModelForm } from './RiskModelForm.tsx';
import { SecrecyForm } from './SecrecyForm.tsx';
import './settings.css';
import { StoreBox } from './StoreBox.tsx';
import { TemplateBox } from './TemplateBox.tsx';
import { VaultBox } from './VaultBox.tsx';
import { Writes } from '#renderer/kit/Writes.tsx';

const words = settingsWords;
type PartProps = { readonly settings: Settings; readonly onChange: (change: Partial<Settings>) => void };

function General({ settings, onChange }: PartProps) {
  return (
    <>
      <LanguageBox value={settings.language} onChange={(language) => onChange({ language })} />
      <Box title={words.sections.organisation} padded>
        <TextGroup values={settings.organisation} labels={words.organisation} onChange={(organisation) => onChange({ organisation })} />
      </Box>
      <Box title={words.sections.intervals} padded>
        <NumberGroup values={settings.intervals} labels={words.intervals} onChange={(intervals) => onChange({ intervals })} />
      </Box>
      <Box title={words.sections.warnings} padded>
        <NumberGroup values={settings.warnings} labels={words.warnings} onChange={(warnings) => onChange({ warnings })} />
      </Box>
      <Box title={words.sections.clocks} padded>
        <NumberGroup values={settings.clocks} labels={words.clocks} onChange={(clocks) => onChange({ clocks })} />
      </Box>
      <Box title={words.sections.yearly} padded>
        <TextGroup
          values={{
            dpoReport: settings.yearly.dpoReport,
            eLearning: settings.yearly.eLearning,
            review: settings.yearly.review,
            localInstruction: settings.yearly.localInstruction,
          }}
          labels={words.yearly}
          onChange={(yearly) => onChange({ yearly: { ...settings.yearly, ...yearly } })}
        />
        <div className="set-g">
          {(['accessControls', 'tertials'] as const).map((key) => (
            <DaysInput
              key={`${key}-${settings.yearly[key].join()}`}
              label={words.days[key]}
              value={settings.yearly[key]}
              onChange={(days) => onChange({ yearly: { ...settings.yearly, [key]: days } })}
            />
          ))}
        </div>
      </Box>
      <Box title={words.sections.recipients} padded>
        <TextGroup values={settings.recipients} labels={words.recipients} onChange={(recipients) => onChange({ recipients })} />
      </Box>
      <TemplateBox />
    </>
  );
}

function Classification({
  model,
  onChange,
}: {
  readonly model: ClassificationModel;
  readonly onChange: (model: ClassificationModel) => void;
}) {
  const rename = (value: number, label: string) =>
    onChange({ ...model, levels: model.levels.map((level) => (level.value === value ? { ...level, label } : level)) });
  return (
    <Box title={words.sections.classification} padded>
      <div className="stack">
        <div className="set-g">
          {model.levels.map((level) => (
            <TextInput
              key={level.value}
              label={words.classification.level(level.value)}
              value={level.label}
              onChange={(event) => rename(level.value, event.currentTarget.value)}
            />
          ))}
          <NumberInput
            label={words.classification.outsideFrom}
            allowDecimal={false}
            min={1}
            max={9}
            value={model.outsideFrom ?? ''}
            onChange={(value) => onChange({ ...model, outsideFrom: typeof value === 'number' ? value : null })}
          />
        </div>
        <Switch
          label={words.classification.traceability}
          checked={model.traceability}
          onChange={(event) => onChange({ ...model, traceability: event.currentTarget.checked })}
        />
      </div>
    </Box>
  );
}

function Models({ settings, onChange }: PartProps) {
  return (
    <>
      <Box title={words.sections.secrecy} padded>
        <SecrecyForm rules={settings.secrecy} onChange={(secrecy) => onChange({ secrecy })} />
      </Box>
      {settings.riskModels.map((model) => (
        <Box key={model.id} title={`${words.sections.models}: ${model.name}`} padded>
          <RiskModelForm
            model={model}
            onChange={(next) => onChange({ riskModels: settings.riskModels.map((known) => (known.id === next.id ? next : known)) })}
          />
        </Box>
      ))}
      <Classification model={settings.classification} onChange={(classification) => onChange({ classification })} />
      <Box title={words.sections.lists} padded>
        <div className="stack">
          <LinesInput
            label={words.lists.workingMethods}
            value={settings.workingMethods}
            onChange={(workingMethods) => onChange({ workingMethods })}
          />
          <LinesInput label={words.lists.nis2Areas} value={settings.nis2Areas} onChange={(nis2Areas) => onChange({ nis2Areas })} />
        </div>
      </Box>
    </>
  );
}

const trimmed = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);

const parsedOf = (stored: Settings, changed: Partial<Settings>) => {
  const all = { ...stored, ...changed };
  return settingsSchema.safeParse({ ...all, workingMethods: trimmed(all.workingMethods), nis2Areas: trimmed(all.nis2Areas) });
};

/** Typed settings over the stored ones; saved together, since models and intervals are counted anew at once. */
function SettingsForm({ info }: { readonly info: StoreInfo }) {
  const [changed, setChanged] = useState<Partial<Settings>>({});
  const [said, setSaid] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const save = useCommand('settings.save');
  const settings: Settings = { ...info.settings, ...changed };
  const dirty = Object.keys(changed).length > 0;
  const onChange = (change: Partial<Settings>) => {
    setChanged((before) => ({ ...before, ...change }));
    setSaid(null);
    setWrong(false);
  };
  const parsed = useMemo(() => parsedOf(info.settings, changed), [info.settings, changed]);
  const submit = () => {
    setWrong(!parsed.success);
    if (!parsed.success || !dirty) return;
    save.mutate(
      { settings: parsed.data },
      {
        onSuccess: ({ touched }) => {
          setChanged({});
          setSaid(words.saved(touched));
        },
      },
    );
  };
  useHotkeys([['mod+S', submit]], []);
  return (
    <div className="set">
      <div className="set-bar">
        <Writes>
          <Button variant="filled" disabled={!dirty} loading={save.isPending} onClick={submit} aria-keyshortcuts="Control+S">
            {interfaceWords.common.save}
          </Button>
        </Writes>
        {dirty ? <Button onClick={() => setChanged({})}>{words.discard}</Button> : null}
        <span className="dim" role="status">
          {dirty ? words.dirty : (said ?? '')}
        </span>
        {dirty && parsed.success ? <EffectLine settings={parsed.data} /> : null}
      </div>
      {wrong ? <Notice tone="danger" live title={words.wrong} /> : null}
      {save.error ? <Notice tone="danger" live title={save.error.message} /> : null}
      <StoreBox info={info} />
      <Writes>
        <General settings={settings} onChange={onChange} />
        <VaultBox />
        <Box title={words.sections.examples} padded>
          <Switch
            label={words.examples.label}
            description={words.examples.help}
            checked={settings.countFiller}
            onChange={(event) => onChange({ countFiller: event.currentTarget.checked })}
          />
        </Box>
        <Models settings={settings} onChange={onChange} />
      </Writes>
    </div>
  );
}

/** Everything that an organisation decides for itself (DOMAIN.md C9, C11), and where its file lies. */
export function SettingsPage() {
  const info = useRead('store.info', {});
  return (
    <div className="page">
      <PageHead title={words.title} />
      {info.error ? <ErrorState happened={info.error.message} kept={interfaceWords.errors.kept} todo={interfaceWords.errors.todo} /> : null}
      {info.data ? <SettingsForm info={info.data} /> : null}
    </div>
  );
}
