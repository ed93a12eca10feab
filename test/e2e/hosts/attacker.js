// What a page that wants the answers can do with the frame it embeds: choose its width, hear every word the frame says,
// watch focus, scroll position, history and network. `heard` holds all of it; `sweep` tries widths.
const begun = history.length;
const heard = { words: [], heights: [], focus: 0, scrolls: 0 };
window.heard = heard;

window.MessageChannel = class extends MessageChannel {
	constructor() {
		super();
		this.port1.addEventListener('message', ({ data }) => {
			if (data.type === 'height') heard.heights.push(data.value);
			heard.words.push(data.type === 'event' ? `${data.name} ${JSON.stringify(data.detail)}` : data.type);
		});
	}
};

addEventListener('blur', () => {
	heard.focus += 1;
});
addEventListener(
	'scroll',
	() => {
		heard.scrolls += 1;
	},
	true,
);

function drawn(frames) {
	return new Promise((resolve) => {
		function count(left) {
			if (left === 0) resolve();
			else requestAnimationFrame(() => count(left - 1));
		}
		count(frames);
	});
}

/** Heights the frame asked for, one for each width, and how often it asked. */
window.sweep = async (widths) => {
	const frame = document.querySelector('it-selbstcheck').shadowRoot.querySelector('iframe');
	const trace = [];
	for (const width of widths) {
		const before = heard.heights.length;
		frame.style.width = `${width}px`;
		for (let waited = 0; waited < 5 || (heard.heights.length === before && waited < 12); waited += 1) await drawn(1);
		trace.push(heard.heights.at(-1));
	}
	return trace;
};

/** What else shows. */
window.around = () => ({
	history: history.length - begun,
	scrollY: Math.round(scrollY),
	scrolls: heard.scrolls,
	blurs: heard.focus,
	frames: document.querySelector('it-selbstcheck').shadowRoot.querySelector('iframe').contentWindow.length,
	resources: performance.getEntriesByType('resource').filter(({ name }) => !/\/(attacker|v1|loader)\.js/.test(name))
		.length,
	words: heard.words.filter((word) => word !== 'height').join('|'),
});

const script = document.createElement('script');
const version = new URLSearchParams(location.search).get('loader');
script.src = version ? `{{EMBED}}/${version}/loader.js` : '{{EMBED}}/v1.js';
document.body.append(script);
