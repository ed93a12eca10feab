const place = document.querySelector('#place');
document.querySelector('#add').addEventListener('click', () => {
	const element = document.createElement('it-selbstcheck');
	const link = document.createElement('a');
	link.href = 'https://it-kompass.example/selbstcheck/';
	link.textContent = 'IT-Selbstcheck starten';
	element.setAttribute('load', 'eager');
	element.append(link);
	place.append(element);
});
document.querySelector('#remove').addEventListener('click', () => place.replaceChildren());
