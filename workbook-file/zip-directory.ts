/** One file of a zip archive, as the archive's directory declares it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_RECORD = 0x02014b50;
const ENTRY_LENGTH = 46;

/** In a zip64 archive these stand for "see the extra field". */
const SIZE_ELSEWHERE = 0xffffffff;

/** The directory at the end of a zip archive; undefined when the end is missing or makes no sense. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordAt(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_RECORD) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    const declared = view.getUint32(at + 24, true);
    const extra = { at: at + ENTRY_LENGTH + nameLength, end: at + ENTRY_LENGTH + nameLength + extraLength };
    entries.push({
      name: name.replace(/\\/g, '/').replace(/^\//, ''),
      packed: view.getUint32(at + 20, true),
      unpacked: declared === SIZE_ELSEWHERE ? zip64Size(view, extra) : declared,
    });
    at = extra.end + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecordAt(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_RECORD_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_RECORD_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return undefined;
}

/** The unpacked size is the first number of the zip64 field. */
function zip64Size(view: DataView, extra: { readonly at: number; readonly end: number }): number {
  for (
    let at = extra.at;
    at + 12 <= Math.min(extra.end, view.byteLength);
    at += 4 + view.getUint16(at + 2, true)
  ) {
    if (view.getUint16(at, true) === 1) return Number(view.getBigUint64(at + 4, true));
  }
  return SIZE_ELSEWHERE;
}
