import type { NameAsWord } from '../name-as-word.ts';

/**
 * Names that are words in Chinese, with what a machine makes of them. Source: dictionary senses; `attested` where a Universal
 * Dependencies treebank has the form as a common word. Spellings and English renderings were added by hand.
 */
export const namesAsWords: readonly NameAsWord[] = [
  {
    spellings: ['Wang Yang'],
    given: null,
    form: '汪洋',
    sense: 'vast ocean',
    renderings: ['Vast Ocean', 'Ocean'],
    attested: false,
  },
  {
    spellings: ['Gao Feng'],
    given: null,
    form: '高峰',
    sense: 'peak, summit',
    renderings: ['Peak', 'Summit'],
    attested: false,
  },
  { spellings: ['Wang'], given: 'Yi', form: '王', sense: 'king', renderings: ['King'], attested: true },
  { spellings: ['Ma'], given: 'Jack', form: '马', sense: 'horse', renderings: ['Horse'], attested: false },
  { spellings: ['Li'], given: 'Qiang', form: '李', sense: 'plum', renderings: ['Plum'], attested: false },
  { spellings: ['Bai'], given: null, form: '白', sense: 'white', renderings: ['White'], attested: false },
  { spellings: ['Huang'], given: null, form: '黄', sense: 'yellow', renderings: ['Yellow'], attested: false },
  { spellings: ['Kim', 'Jin'], given: null, form: '金', sense: 'gold', renderings: ['Gold'], attested: false },
  { spellings: ['Jiang'], given: 'Zemin', form: '江', sense: 'river', renderings: ['River'], attested: true },
  { spellings: ['Wen'], given: 'Jiabao', form: '温', sense: 'warm', renderings: ['Warm'], attested: false },
  { spellings: ['Gao'], given: null, form: '高', sense: 'high, tall', renderings: ['High', 'Tall'], attested: true },
  { spellings: ['Lin'], given: 'Jian', form: '林', sense: 'forest', renderings: ['Forest'], attested: true },
  { spellings: ['Shi'], given: null, form: '石', sense: 'stone', renderings: ['Stone'], attested: true },
  { spellings: ['Wan'], given: null, form: '万', sense: 'ten thousand', renderings: ['Ten Thousand'], attested: true },
  { spellings: ['Qian'], given: 'Xuesen', form: '钱', sense: 'money', renderings: ['Money'], attested: false },
  {
    spellings: ['Xi'],
    given: 'Jinping',
    form: '习',
    sense: 'practise; habit',
    renderings: ['Practise', 'Habit'],
    attested: false,
  },
];
