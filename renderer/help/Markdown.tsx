import { lexer, type Token, type Tokens } from 'marked';
import type { ReactNode } from 'react';
import { guideImage } from './guide.ts';

/*
 * Tokens become React elements: no HTML is ever made of a string, so the content policy holds. What the guide does not use (raw HTML,
 * footnotes) is shown as its text.
 */
const all = (tokens: readonly Token[] | undefined): ReactNode =>
  tokens?.map((token, index) => <Part key={`${index}-${token.type}`} token={token} />);

/** Entities that the tokenizer writes in plain text. */
const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

function Picture({ href, text }: { readonly href: string; readonly text: string }) {
  const source = guideImage(href);
  return source === undefined ? null : <img className="hlp-i" src={source} alt={text} loading="lazy" />;
}

function Table({ token }: { readonly token: Tokens.Table }) {
  return (
    <div className="imp-x">
      <table className="t">
        <thead>
          <tr>
            {token.header.map((cell) => (
              <th key={cell.text} scope="col">
                {all(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map(([first, ...rest]) => (
            <tr key={first?.text}>
              <th scope="row">{all(first?.tokens)}</th>
              {rest.map((cell, index) => (
                // Cells of a printed page have no identity but their place.
                // eslint-disable-next-line react/no-array-index-key
                <td key={index}>{all(cell.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function List({ token }: { readonly token: Tokens.List }) {
  const items = token.items.map((item) => <li key={item.raw}>{all(item.tokens)}</li>);
  return token.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Heading({ token }: { readonly token: Tokens.Heading }) {
  // The page's own heading is the frame's.
  if (token.depth === 1) return null;
  return token.depth === 2 ? <h2>{all(token.tokens)}</h2> : <h3>{all(token.tokens)}</h3>;
}

function Part({ token }: { readonly token: Token }): ReactNode {
  switch (token.type) {
    case 'heading':
      return <Heading token={token as Tokens.Heading} />;
    case 'paragraph':
      return <p>{all(token.tokens)}</p>;
    case 'list':
      return <List token={token as Tokens.List} />;
    case 'table':
      return <Table token={token as Tokens.Table} />;
    case 'strong':
      return <strong>{all(token.tokens)}</strong>;
    case 'em':
      return <em>{all(token.tokens)}</em>;
    case 'image':
      return <Picture href={(token as Tokens.Image).href} text={(token as Tokens.Image).text} />;
    case 'code':
      return (
        <pre className="hlp-c">
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case 'codespan':
      return <code>{plain((token as Tokens.Codespan).text)}</code>;
    case 'space':
      return null;
    default:
      return 'tokens' in token && token.tokens ? all(token.tokens) : plain('text' in token ? String(token.text) : '');
  }
}

/** A page of the guide. `text`: markdown. */
export function Markdown({ text }: { readonly text: string }) {
  return <>{all(lexer(text))}</>;
}
