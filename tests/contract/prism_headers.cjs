// Prism quotes what it refuses in the header `sl-violations`, and crashes when the quoted text has
// characters that no header may have. Loaded into Prism, this escapes them.
const { ServerResponse } = require('node:http');

const setHeader = ServerResponse.prototype.setHeader;
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

ServerResponse.prototype.setHeader = function (name, value) {
  const quotes = name.toLowerCase() === 'sl-violations';
  return setHeader.call(this, name, quotes ? value.replace(/[^\x20-\x7e]/g, escaped) : value);
};
