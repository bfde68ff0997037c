"""Generator of a Python client, an OpenAPI document and a Postman collection from one YAML spec.

Data flows one way: `source` loads and validates the YAML files, `link` resolves them into the
immutable `model`, `lint` looks at the model, `render` turns it into files, `output` writes them.
"""

__version__ = "0.1.0"
