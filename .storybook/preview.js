import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

// The API tables come from the classes themselves, through the manifest that the build writes.
setCustomElementsManifest(manifest);

/** The toolbar decides, when something is chosen there; otherwise the story does. */
function surroundings(story, { args, globals }) {
  document.documentElement.lang = globals.language || args.lang || 'en';
  document.documentElement.style.colorScheme = globals.colours;
  document.body.style.background = 'Canvas';
  return story(globals.language ? { args: { ...args, lang: globals.language } } : undefined);
}

const toolbar = (title, icon, items) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items },
});

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  decorators: [surroundings],
  globalTypes: {
    language: toolbar('Language', 'globe', [
      { value: '', title: 'As the story says' },
      { value: 'en', title: 'English' },
      { value: 'cy', title: 'Cymraeg' },
    ]),
    colours: toolbar('Colours', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
  },
  initialGlobals: { language: '', colours: 'light' },
  parameters: {
    a11y: { test: 'error' }, // a violation fails the story where stories are tests
    controls: { expanded: true },
    viewport: {
      options: Object.fromEntries(
        [320, 480, 768, 1280].map((width) => [
          `w${width}`,
          { name: `${width} px`, styles: { width: `${width}px`, height: '100%' } },
        ]),
      ),
    },
  },
};
