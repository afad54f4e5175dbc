import { SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import { ImportRefusal, refuse } from './refusal.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Names come without prefix, since some programs write `<x:row>`; attributes keep theirs. `text` may come in several pieces. */
export type XmlHandlers = {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

const utf8Names = /^(?:utf-?8|us-ascii)$/i;

/** saxes expands no entities but the five of XML and numbers; a DTD is refused at sight. Throws an ImportRefusal. */
export async function parseXml(chunks: AsyncIterable<Uint8Array>, file: string, handlers: XmlHandlers): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const { write, end } = xmlWriter(file, handlers);
  let first = true;
  for await (const chunk of chunks) {
    if (first && isUtf16(chunk)) throw refuse.xmlEncoding(file);
    first = false;
    write(decodeWith(() => decoder.decode(chunk, { stream: true }), file));
  }
  write(decodeWith(() => decoder.decode(), file));
  end();
}

const isUtf16 = (chunk: Uint8Array): boolean => {
  const [a, b] = chunk;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0;
};

function decodeWith(decode: () => string, file: string): string {
  try {
    return decode();
  } catch (error) {
    throw refuse.damaged(file, error);
  }
}

type XmlWriter = { readonly write: (text: string) => void; readonly end: () => void };

function xmlWriter(file: string, handlers: XmlHandlers): XmlWriter {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let silence = 0;
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !utf8Names.test(encoding)) throw refuse.xmlEncoding(file);
  });
  parser.on('doctype', () => {
    throw refuse.documentType(file);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    silence = 0;
    if (depth > limits.xmlDepth) throw refuse.bomb(file);
    handlers.open(local(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    silence = 0;
    handlers.close(local(tag.name));
  });
  parser.on('text', handlers.text);
  parser.on('cdata', handlers.text);
  const run = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      throw error instanceof ImportRefusal ? error : refuse.damaged(file, error);
    }
  };
  return {
    write: (text) => {
      // Text, comments and a DTD are held back by the parser until they end: without a bound they would fill the memory.
      silence += text.length;
      run(() => parser.write(text));
      if (silence > limits.xmlSilence) throw refuse.bomb(file);
    },
    end: () => run(() => parser.close()),
  };
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};
