"""The questions: one module for each lesson, the programs that learners write, the final quiz and the puzzles."""
