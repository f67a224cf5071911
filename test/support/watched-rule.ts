import type { Looks, Rule } from '../../core/model/rule';

/** The same rule, telling of every field it looks at without having declared it. */
export function watched(rule: Rule, tell: (field: string) => void): Rule {
  const declared: Looks = { ...rule.needs, ...rule.reads };
  const watch = (seen: never): never =>
    new Proxy(seen as object, {
      get(target, field) {
        if (typeof field === 'string' && !(field in declared)) tell(field);
        return Reflect.get(target, field);
      },
    }) as never;
  switch (rule.kind) {
    case 'row':
      return { ...rule, check: (record, context) => rule.check(watch(record), context) };
    case 'group':
      return { ...rule, groupBy: (record) => rule.groupBy(watch(record)) };
    case 'counts':
      return {
        ...rule,
        judgeCounts: (counts, rowCount, context) => rule.judgeCounts(watch(counts), rowCount, context),
      };
  }
}
