"""`python -m snapreview`."""

import sys

from snapreview.cli.main import main

sys.exit(main())
