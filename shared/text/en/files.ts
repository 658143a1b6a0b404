export const files = {
  page: 'Page {{page}} of {{pages}}', ofFile: '{{name}}, page {{page}} of {{pages}}', previous: 'Previous page', next: 'Next page', larger: 'Larger', smaller: 'Smaller', fit: 'Fit width', zoom: '{{percent}}%', keys: '← → pages, + − zoom, 0 fits the width',
  region: 'The file', drawing: 'Drawing…', title: 'View file', open: 'View',
  problem: {
    PASSWORD: 'This PDF opens with a password and cannot be shown here. Ask for one without a password and choose it again.',
    UNREADABLE: 'This file cannot be shown: it may be damaged or incomplete. Ask the applicant for it again.',
  },
} as const
