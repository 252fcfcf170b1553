import { readData } from './data.js';
import { filterTables } from './filter.js';
import { explainMarks } from './popover.js';
import { revealTarget } from './reveal.js';
import { sortTables } from './sort.js';
import { walkMarks } from './walk.js';

const data = readData();
const popover = document.getElementById('explanation');
if (popover) explainMarks(data, popover);
walkMarks();
filterTables();
sortTables(data.messages.sort);
revealTarget();
