import { limits } from '../core/house/limits.ts';
import { assumptionCodes } from '../core/rules/rule.ts';

const kebab = '[a-z0-9]+(-[a-z0-9]+)*';

function texts(description: string, maxItems: number): object {
  return {
    description,
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: limits.characters },
    minItems: 1,
    maxItems,
  };
}

const pattern = {
  type: 'object',
  properties: {
    id: {
      description: 'What settings and comments name the pattern by, such as "frequent-flyer". Better never changed.',
      type: 'string',
      pattern: `^${kebab}$`,
      maxLength: 60,
    },
    assumption: { description: 'The assumption that the wording works against.', enum: assumptionCodes },
    phrases: texts(
      'The wordings: (a|b) is either, [a|b] either or nothing, ~be any form of the verb, @client a word for the client, * one word, ... up to three. No regular expressions.',
      limits.phrases,
    ),
    because: {
      description: 'One sentence for the hover: what the wording claims, or leaves out.',
      type: 'string',
      minLength: 1,
      maxLength: limits.characters,
    },
    reframes: texts(
      'Other wordings to offer, the best one first. {how many} is a gap for the writer to fill.',
      limits.reframes,
    ),
    flags: texts('Sentences in which the wording is to be found, with [[A2: marks]] round it.', limits.examples),
    allows: texts(
      'Sentences that look alike and are to be left alone; {{neg: a mark}} may say why, and [[R2: this one]] that it is reported.',
      limits.examples,
    ),
  },
  required: ['id', 'assumption', 'phrases', 'because', 'reframes', 'flags', 'allows'],
  additionalProperties: false,
};

/** The JSON schema of house packs, for completion in editors; `npm run schema` writes it down. */
export const packSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Foothold house pack',
  description: "An agency's own patterns, in the same form as Foothold's.",
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    pack: {
      description: 'The name of the pack, such as "our-team". Its patterns are named "our-team/frequent-flyer".',
      type: 'string',
      pattern: `^(?!a[1-8]$)${kebab}$`,
      maxLength: 40,
    },
    description: { description: 'For whoever reads the file.', type: 'string' },
    patterns: { type: 'array', items: pattern, minItems: 1, maxItems: limits.patterns },
  },
  required: ['pack', 'patterns'],
  additionalProperties: false,
};
