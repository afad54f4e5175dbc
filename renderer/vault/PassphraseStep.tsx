import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Notice } from '#renderer/ui/Notice.tsx';
import { vaultPageWords } from '#shared/i18n/vault-page.ts';
import { passphraseLack, passphraseStrength, suggestion, suggestionBytes } from '#shared/vault/passphrase.ts';
import { focused, unkept } from './field.ts';

export type Chosen = { readonly passphrase: string; readonly current?: string };
type Props = {
  /** The present one is asked for before it is changed. */
  readonly asksCurrent: boolean;
  readonly busy: boolean;
  readonly error: string | null;
  readonly onChosen: (chosen: Chosen) => void;
};

function Strength({ passphrase }: { readonly passphrase: string }) {
  const words = vaultPageWords.passphrase;
  const strength = passphraseStrength(passphrase);
  return (
    <p className="vault-s" role="status">
      <span className="vh">{words.strength}</span>
      {[1, 2, 3, 4].map((step) => (
        <i key={step} data-on={strength >= step} aria-hidden="true" />
      ))}
      <b>{passphrase === '' ? '' : words.strengths[strength]}</b>
    </p>
  );
}

type Field = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly isFirst?: boolean;
};
/** Everything may be pasted; the browser's own store of passwords is no place for it. */
function Secret({
  onChange,
  visible,
  onVisible,
  isFirst = false,
  ...field
}: Field & { readonly visible: boolean; readonly onVisible: (on: boolean) => void }) {
  return (
    <PasswordInput
      {...field}
      {...(isFirst ? focused : {})}
      {...unkept}
      maxLength={1000}
      visible={visible}
      onVisibilityChange={onVisible}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': vaultPageWords.passphrase.show }}
    />
  );
}

export function PassphraseStep({ asksCurrent, busy, error, onChosen }: Props) {
  const words = vaultPageWords.passphrase;
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [visible, setVisible] = useState(false);
  const [suggested, setSuggested] = useState(false);
  const lack = passphraseLack(passphrase);
  const isSame = passphrase === again;
  const ready = lack === null && isSame && (!asksCurrent || current !== '');
  const suggest = () => {
    const made = suggestion(crypto.getRandomValues(new Uint8Array(suggestionBytes)));
    setPassphrase(made);
    setAgain(made);
    setVisible(true);
    setSuggested(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !busy) onChosen(asksCurrent ? { passphrase, current } : { passphrase });
  };
  const shown = { visible, onVisible: setVisible };
  return (
    <form className="stack" onSubmit={submit}>
      {asksCurrent ? <Secret {...shown} label={words.current} isFirst value={current} onChange={setCurrent} /> : null}
      <Secret
        {...shown}
        label={asksCurrent ? words.newLabel : words.label}
        description={words.help}
        isFirst={!asksCurrent}
        value={passphrase}
        error={again !== '' && lack !== null ? words.lacks[lack] : undefined}
        onChange={(value) => {
          setPassphrase(value);
          setSuggested(false);
        }}
      />
      <Strength passphrase={passphrase} />
      <Secret
        {...shown}
        label={words.again}
        value={again}
        error={again !== '' && !passphrase.startsWith(again) ? words.notSame : undefined}
        onChange={setAgain}
      />
      {suggested ? <Notice tone="info" live title={words.suggested} /> : null}
      {error === null ? null : <Notice tone="danger" live title={error} />}
      <div className="vault-a">
        <Button type="submit" variant="filled" disabled={!ready} loading={busy}>
          {words.next}
        </Button>
        <Button onClick={suggest}>{words.suggest}</Button>
      </div>
    </form>
  );
}
