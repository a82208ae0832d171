import { startPage } from '../parts/page/start-page.tsx';
import { Dashboard } from './dashboard.tsx';
import './dashboard.css';
import './print/print-lines.css';
import './print/sheets.css';

void startPage(() => <Dashboard />);
