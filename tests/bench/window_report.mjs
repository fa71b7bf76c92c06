// SPDX-License-Identifier: GPL-3.0-or-later
// Medians of the runs in a JSON-lines file, and what they say about the goals.
import fs from 'node:fs';

const runs = fs.readFileSync(process.argv[2], 'utf8').trim().split('\n').map(line => JSON.parse(line));
const median = values => [...values].sort((a, b) => a - b)[values.length >> 1];
const figures = {};
console.log('program                       ms to window   RSS MB   PSS MB   wake-ups/s');
for (const name of new Set(runs.map(run => run.name))) {
    const good = runs.filter(run => run.name === name && run.ms !== null && run.alive);
    if (good.length === 0) {
        console.log(name.padEnd(30), 'showed no window, or did not stay');
        continue;
    }
    const of = key => median(good.map(run => run[key]));
    const own = figures[name] = { ms: of('ms'), rss: of('rssMB'), pss: of('pssMB'), wakes: of('wakeupsPerSec') };
    console.log(name.padEnd(30), String(own.ms).padStart(11), own.rss.toFixed(0).padStart(8),
                own.pss.toFixed(0).padStart(8), own.wakes.toFixed(2).padStart(12));
}

const goal = (text, value, isMet) => console.log(`${isMet ? 'met   ' : 'MISSED'} ${text}: ${value}`);
const floor = figures['bare Qt window'];
const own = figures.gatehouse;
const full = figures['gatehouse, 100,000 members'];
console.log();
if (own && floor)
    goal('first window against the bare one, at most 1.5', (own.ms / floor.ms).toFixed(2), own.ms <= 1.5 * floor.ms);
if (full)
    goal('memory in MB with 100,000 members, at most 90', full.rss.toFixed(0), full.rss <= 90);
if (own)
    goal('wake-ups per second in the tray, at most 1', own.wakes.toFixed(2), own.wakes <= 1);
