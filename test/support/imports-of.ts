import { parseSync } from '@swc/core';

/** A string literal, as the syntax tree holds it. */
interface Literal {
  readonly type: 'StringLiteral';
  readonly value: string;
}

/**
 * Every module that a TypeScript source names, whichever way: import, `import type`, side effect, re-export,
 * `import()` of a value or of a type, `require`. A name that is put together at run time reads `(computed)`.
 */
export function importsOf(source: string): string[] {
  const found: string[] = [];
  visit(parseSync(source, { syntax: 'typescript', target: 'esnext' }), found);
  return found;
}

function visit(node: unknown, found: string[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) found.push(...namedBy(node as SyntaxNode).map(moduleName));
  for (const child of Object.values(node)) visit(child, found);
}

/** The parts of a syntax tree's node that may name a module. */
interface SyntaxNode {
  readonly type: string;
  readonly source?: unknown;
  readonly argument?: unknown;
  readonly expression?: unknown;
  readonly callee?: { readonly type: string; readonly value?: string };
  readonly arguments?: readonly { readonly expression: unknown }[];
}

function namedBy(node: SyntaxNode): unknown[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return [node.source];
    case 'ExportNamedDeclaration':
      return node.source ? [node.source] : [];
    case 'TsImportType':
      return [node.argument];
    case 'TsExternalModuleReference':
      return [node.expression];
    case 'CallExpression':
      return isImporting(node.callee) ? [node.arguments?.[0]?.expression] : [];
    default:
      return [];
  }
}

const isImporting = (callee: SyntaxNode['callee']): boolean =>
  callee?.type === 'Import' || (callee?.type === 'Identifier' && callee.value === 'require');

const moduleName = (name: unknown): string => (isLiteral(name) ? name.value : '(computed)');

const isLiteral = (node: unknown): node is Literal =>
  (node as Partial<Literal> | undefined)?.type === 'StringLiteral';
