import { startPage } from '../parts/page/start-page.tsx';
import { Dashboard } from './dashboard.tsx';
import './dashboard.css';

void startPage(() => <Dashboard />);
