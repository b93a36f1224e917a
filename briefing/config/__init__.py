"""TOML to values. Every error names the file, the key, what was found and what would work."""
