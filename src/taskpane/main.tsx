import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { VIEWS } from './Shell';
import { wiring } from './wiring';

// Office.js takes pushState away; the view is read once and lives in memory from then on.
const asked = new URLSearchParams(location.search).get('view');
const view = VIEWS.find((one) => one === asked) ?? 'outline';

const root = document.getElementById('pane');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App wiring={wiring} view={view} />
    </StrictMode>,
  );
}
