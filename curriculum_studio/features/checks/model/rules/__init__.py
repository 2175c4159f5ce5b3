"""The logic of the rules, by family; their texts and tables stand in `resources/rules`."""
