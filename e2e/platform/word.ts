import { strFromU8, unzipSync } from 'fflate';

/** A Word file as its reader sees it: paragraphs and tables as text, and what its XML says of direction. */
export interface WordFile {
  /** Every table: rows of cells. */
  tables: string[][][];
  /** All text, one paragraph a line. */
  text: string;
  /** The XML of the body. */
  xml: string;
}

export function readWord(bytes: Uint8Array): WordFile {
  const files = unzipSync(bytes);
  const part = files['word/document.xml'];
  if (!part) throw new Error('no Word file');
  const xml = strFromU8(part);
  const tables = all(xml, 'w:tbl').map(table => all(table, 'w:tr').map(row => all(row, 'w:tc').map(textOf)));
  return { tables, text: textOf(xml), xml };
}

/** Every outermost element of a name. Tables of ours are not nested. */
function all(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`, 'g')) ?? [];
}

function textOf(xml: string): string {
  const paragraphs = all(xml, 'w:p').map(paragraph =>
    all(paragraph, 'w:t').map(run => unescape(run.replace(/<[^>]+>/g, ''))).join(''));
  // Marks of direction steer the eye and are no part of the text.
  return paragraphs.join('\n').replace(/[\u200e\u200f\u2066-\u2069]/g, '');
}

function unescape(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
}

/** The row of the first table with this label in its first cell and this many cells. */
export function row(file: WordFile, label: string, cells: number): string[] {
  const found = file.tables.flat().find(row => row[0] === label && row.length === cells);
  if (!found) throw new Error(`no row ${label} of ${cells} cells in:\n${file.tables.flat().map(row => row.join(' | ')).join('\n')}`);
  return found;
}
