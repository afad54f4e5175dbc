import { createTheme, rem, type MantineColorsTuple, type MantineThemeComponents } from '@mantine/core';

/** Navy: headings, table heads, print. Teal: the one accent. Amber: only "soon" and "changed" (tokens 1). */
const navy: MantineColorsTuple = [
  '#eef3f8',
  '#d9e3ee',
  '#b4c8dc',
  '#8caac8',
  '#678eb4',
  '#4a75a0',
  '#325d8a',
  '#1f4a75',
  '#12355b',
  '#0c2746',
];
const teal: MantineColorsTuple = [
  '#e9f4f6',
  '#d2e7ec',
  '#a8d0da',
  '#7bb7c6',
  '#549fb2',
  '#36899f',
  '#1f7389',
  '#16647a',
  '#0f566a',
  '#0a4555',
];
const amber: MantineColorsTuple = [
  '#fdf4e3',
  '#fae6c3',
  '#f3cd8c',
  '#ebb356',
  '#dc9a2e',
  '#c47f14',
  '#a5690c',
  '#8a5608',
  '#6f4506',
  '#543404',
];

/** Sizes are rem so that a larger font in the browser or in Windows enlarges everything (WCAG 1.4.4). */
const controlHeight = rem(32);
const buttonHeight = rem(30);

/** Defaults per component, so that no page has to remember a size or a variant. By name: `Select.extend` would pull every component into the first screen. */
const components: MantineThemeComponents = {
  Input: {
    defaultProps: { size: 'sm' },
    vars: () => ({ wrapper: { '--input-height': controlHeight, '--input-fz': rem(14), '--input-padding-y': rem(5) } }),
  },
  // Under eight choices a search box in the list is only in the way; longer lists set `searchable` themselves. Tab passes
  // through a form without opening its lists; Space, an arrow or a click opens one.
  Select: { defaultProps: { allowDeselect: false, checkIconPosition: 'right', openOnFocus: false } },
  Textarea: { defaultProps: { autosize: true, minRows: 1 } },
  Button: {
    defaultProps: { size: 'compact-md', variant: 'default' },
    vars: () => ({ root: { '--button-height': buttonHeight, '--button-fz': rem(14), '--button-padding-x': rem(11) } }),
  },
  ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 28 } },
  Tabs: { defaultProps: { variant: 'default' } },
  Badge: { defaultProps: { variant: 'default', radius: 'xs', tt: 'none', fw: 500 } },
  SegmentedControl: { defaultProps: { size: 'xs', withItemsBorders: true } },
  Checkbox: { defaultProps: { size: 'sm' } },
  Tooltip: { defaultProps: { openDelay: 400, withArrow: true, events: { hover: true, focus: true, touch: false } } },
  Menu: { defaultProps: { shadow: 'md', position: 'bottom-start' } },
  Popover: { defaultProps: { shadow: 'md', position: 'bottom-start', trapFocus: true, returnFocus: true } },
  Modal: {
    defaultProps: {
      attributes: { header: { role: 'none' } },
      centered: true,
      overlayProps: { backgroundOpacity: 0.35 },
      transitionProps: { duration: 0 },
    },
  },
  Kbd: { defaultProps: { size: 'xs' } },
};

/** The one Mantine theme. Colours of our own are the CSS variables in colours.ts. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  colors: { navy, teal, amber },
  white: '#ffffff',
  black: '#16222e',
  fontFamily: '"Source Sans 3 Variable", "Segoe UI", Carlito, sans-serif',
  fontFamilyMonospace: '"Cascadia Mono", Consolas, "Liberation Mono", monospace',
  defaultRadius: 'xs',
  radius: { xs: rem(3), sm: rem(4), md: rem(6), lg: rem(8), xl: rem(12) },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  fontSizes: { xs: rem(12.5), sm: rem(14), md: rem(15), lg: rem(17), xl: rem(22) },
  lineHeights: { xs: '1.3', sm: '1.4', md: '1.45', lg: '1.3', xl: '1.2' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: rem(22), lineHeight: '1.2' },
      h2: { fontSize: rem(17), lineHeight: '1.3' },
      h3: { fontSize: rem(15), lineHeight: '1.35' },
    },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components,
});
