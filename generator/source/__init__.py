"""Reading the spec: YAML with positions, the files of a spec folder, their JSON Schemas."""
