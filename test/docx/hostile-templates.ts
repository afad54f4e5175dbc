import { strToU8, zipSync } from 'fflate';
import { letterhead, letterheadParts } from './letterhead.ts';

const parts = letterheadParts();
const text = (part: string): string => new TextDecoder().decode(parts[part]);
const body = (change: (xml: string) => string): Uint8Array => letterhead({ 'word/document.xml': change(text('word/document.xml')) });
const relations = (target: string, type: string): Uint8Array =>
  letterhead({
    'word/_rels/document.xml.rels': text('word/_rels/document.xml.rels').replace(
      '</Relationships>',
      `<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
    ),
  });
const withField = (code: string): Uint8Array =>
  body((xml) =>
    xml.replace(
      '<w:sectPr',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:sectPr`,
    ),
  );
/** The declared size of the first entry of a name is made smaller than what it unpacks to. */
function lying(): Uint8Array {
  const bytes = Buffer.from(letterhead({ 'word/media/image2.png': new Uint8Array(3_000_000) }));
  for (let at = bytes.indexOf('word/media/image2.png'); at !== -1; at = bytes.indexOf('word/media/image2.png', at + 1))
    bytes.writeUInt32LE(1000, at - (bytes.readUInt32LE(at - 46) === 0x02014b50 ? 22 : 8));
  return bytes;
}
const damaged = (): Uint8Array => {
  const bytes = letterhead();
  bytes.fill(7, 200, 900);
  return bytes;
};

/** Templates that nobody should get to keep, and a word of the sentence that says why. */
export const HOSTILE_TEMPLATES: readonly (readonly [what: string, says: string, make: () => Uint8Array])[] = [
  ['a text file', 'inte en Word-fil', () => strToU8('hej')],
  ['an empty file', 'inte en Word-fil', () => new Uint8Array()],
  ['a workbook', 'inte en Word-fil', () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<a/>') })],
  ['an old or encrypted file', 'skyddad med lösenord', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])],
  ['a file that is cut off', 'skadad', () => letterhead().slice(0, 5000)],
  ['a file with other bytes in the middle', 'skadad', damaged],
  ['a part that is larger than it says', 'MB', lying],
  ['a macro project', 'makron', () => letterhead({ 'word/vbaProject.bin': new Uint8Array(9) })],
  ['a macro project elsewhere', 'makron', () => letterhead({ 'evil/VBAPROJECT.BIN': new Uint8Array(9) })],
  [
    'a .docm by its content type',
    'makron',
    () =>
      letterhead({
        '[Content_Types].xml': text('[Content_Types].xml').replace(
          'vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
          'vnd.ms-word.template.macroEnabledTemplate.main+xml',
        ),
      }),
  ],
  ['an embedded object', 'makron', () => letterhead({ 'word/embeddings/oleObject1.bin': new Uint8Array(9) })],
  ['an ActiveX control', 'makron', () => letterhead({ 'word/activeX/activeX1.xml': '<a/>' })],
  [
    'entities',
    'dokumenttypsdefinition',
    () =>
      letterhead({
        'word/header1.xml': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;">]><w:hdr>&c;</w:hdr>',
      }),
  ],
  [
    'entities in another encoding',
    'skadad',
    () =>
      letterhead({
        'word/header1.xml': new Uint8Array(Buffer.from('\uFEFF<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a>', 'utf16le')),
      }),
  ],
  ['a zip bomb', 'MB', () => letterhead({ 'word/media/image2.bmp': new Uint8Array(70 * 1024 * 1024) })],
  ['a bomb of XML', 'MB', () => letterhead({ 'word/comments.xml': `<a>${' '.repeat(9 * 1024 * 1024)}</a>` })],
  [
    'too many parts',
    'MB',
    () => letterhead(Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`word/media/n${n}.png`, new Uint8Array(1)]))),
  ],
  ['a huge file', 'MB', () => new Uint8Array(11 * 1024 * 1024)],
  ['an attached template on a server', 'utifrån', () => relations('\\\\server\\mallar\\brev.dotm', 'attachedTemplate')],
  ['a linked picture', 'utifrån', () => relations('https://example.net/spy.png', 'image')],
  ['a link that is no address', 'utifrån', () => relations('file:///etc/passwd', 'hyperlink')],
  ['a field that starts a program', 'utifrån', () => withField('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe')],
  ['a field that reads a file', 'utifrån', () => withField('INCLUDETEXT "\\\\\\\\server\\\\x.docx"')],
  [
    'a strict file',
    'Strikt Open XML',
    () =>
      body((xml) =>
        xml.replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'),
      ),
  ],
  [
    'the report in a table',
    'tabell',
    () =>
      body((xml) =>
        xml.replace(
          '<w:sectPr',
          '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>{{bilagor}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/><w:sectPr',
        ),
      ),
  ],
  [
    'the report in a header',
    'sidhuvud',
    () => letterhead({ 'word/header2.xml': text('word/header2.xml').replace('Stadsledningskontoret', '{{rapport}}') }),
  ],
  [
    'the report twice',
    'mer än en gång',
    () => body((xml) => xml.replace('<w:sectPr', '<w:p><w:r><w:t>{{rapport}}</w:t></w:r></w:p><w:sectPr')),
  ],
  [
    'elements twenty thousand deep',
    'rovdokument',
    () => body((xml) => xml.replace('<w:sectPr', `${'<w:sdt>'.repeat(20_000)}${'</w:sdt>'.repeat(20_000)}<w:sectPr`)),
  ],
];
