// SPDX-License-Identifier: GPL-3.0-or-later
// Medians of the runs in a JSON-lines file, and what they say about the goals.
import fs from 'node:fs';

const runs = fs.readFileSync(process.argv[2], 'utf8').trim().split('\n').map(line => JSON.parse(line));
const median = values => [...values].sort((a, b) => a - b)[values.length >> 1];
const figures = {};
for (const name of new Set(runs.map(run => run.name))) {
    const good = runs.filter(run => run.name === name && run.ok);
    const failed = runs.filter(run => run.name === name && !run.ok).length;
    figures[name] = good.length
        ? { rate: median(good.map(run => run.ups)), cpu: median(good.map(run => run.cpu100k)),
            rss: median(good.map(run => run.rssMB)), failed }
        : { failed };
}

console.log('program              updates/s   CPU s/100k   RSS MB');
for (const [name, { rate, cpu, rss, failed }] of Object.entries(figures)) {
    const numbers = rate ? [String(rate).padStart(9), cpu.toFixed(2).padStart(12), rss.toFixed(0).padStart(8)].join(' ')
                         : 'did not finish';
    console.log(name.padEnd(20), numbers, failed ? `(${failed} runs failed)` : '');
}

const own = figures.gatehouse;
const goal = (text, value, isMet) => console.log(`${isMet ? 'met   ' : 'MISSED'} ${text}: ${value}`);
const against = (name, text, ratio, isMet) => {
    if (own?.rate && figures[name]?.rate)
        goal(text, ratio(figures[name]).toFixed(2), isMet(ratio(figures[name])));
};
console.log();
against('grammy', 'CPU per update against grammY, at most 0.50', other => own.cpu / other.cpu, ratio => ratio <= 0.5);
against('grammy-batch-full', 'CPU per update against grammY batch-full, below 1', other => own.cpu / other.cpu,
        ratio => ratio < 1);
against('grammy-full', 'updates per second against grammY full, at least 4', other => own.rate / other.rate,
        ratio => ratio >= 4);
if (own?.rate)
    goal('memory in MB, at most 40', own.rss.toFixed(0), own.rss <= 40);
