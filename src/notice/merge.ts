/** Placeholders for recipients' fields in the syntax of a mail service; none unless asked for. */
import { parse } from 'yaml';
import * as z from 'zod';
import { TemplateError, type TemplateFile } from './words.ts';

const mapSchema = z.record(z.string(), z.record(z.string().regex(/^recipient\.[a-z]+$/), z.string()));

/** The placeholder for each recipient field: `name` → `*|FNAME|*`. `service`: a key of the map, or `none`. */
export function recipientFields(service: string, file: TemplateFile): Record<string, string> {
  if (service === 'none') return {};
  const result = mapSchema.safeParse(parse(file.text));
  if (!result.success) {
    const issue = result.error.issues[0]!;
    throw new TemplateError(`${file.path}: \`${issue.path.join('.')}\`: ${issue.message}`);
  }
  const map = result.data[service];
  if (!map)
    throw new TemplateError(
      `${file.path} knows no mail service \`${service}\`, expected none or one of ${Object.keys(result.data).join(', ')}`,
    );
  return Object.fromEntries(
    Object.entries(map).map(([name, token]) => [name.slice('recipient.'.length), token]),
  );
}
