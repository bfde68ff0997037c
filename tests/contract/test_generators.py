"""Code generators accept the documents, and the code that they make compiles and imports."""

import json
from pathlib import Path

import pytest

from tests.contract.tools import CONTRACT, OPENAPI, run_tool

IMPORT_ALL = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
for module in pkgutil.walk_packages(package.__path__, f"{sys.argv[2]}."):
    importlib.import_module(module.name)
    print(module.name)
"""
TSCONFIG = {
    "compilerOptions": {
        "strict": True,
        "noEmit": True,
        "skipLibCheck": True,
        "target": "es2022",
        "module": "esnext",
        "moduleResolution": "bundler",
        "types": ["node"],
    },
    "include": ["client"],
}


@pytest.fixture(params=["openapi.json", "openapi-3.0.yaml"])
def document(request: pytest.FixtureRequest) -> Path:
    path: Path = OPENAPI / request.param
    return path


def operation_ids() -> set[str]:
    paths = json.loads((OPENAPI / "openapi.json").read_text("utf-8"))["paths"]
    return {one["operationId"] for methods in paths.values() for one in methods.values()}


def imported(folder: Path, package: str) -> list[str]:
    """Import every module of a package, and return their names."""
    done = run_tool("python", "-c", IMPORT_ALL, folder, package)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.split()


def generate(generator: str, document: Path, folder: Path) -> None:
    done = run_tool(
        "openapi-generator-cli", "generate", "-g", generator, "-i", document, "-o", folder
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]


def test_openapi_generator_finds_no_fault(document: Path) -> None:
    done = run_tool("openapi-generator-cli", "validate", "-i", document)
    assert "No validation issues detected." in done.stdout


def test_openapi_generator_makes_a_python_package(document: Path, tmp_path: Path) -> None:
    generate("python", document, tmp_path)
    modules = imported(tmp_path, "openapi_client")
    assert "openapi_client.models.segment" in modules
    methods = "".join(
        path.read_text("utf-8") for path in (tmp_path / "openapi_client" / "api").glob("*_api.py")
    )
    for name in operation_ids():
        assert f"def {name.replace('.', '_')}(" in methods


def test_openapi_generator_makes_typescript_that_compiles(document: Path, tmp_path: Path) -> None:
    generate("typescript-axios", document, tmp_path / "client")
    (tmp_path / "tsconfig.json").write_text(json.dumps(TSCONFIG), "utf-8")
    (tmp_path / "node_modules").symlink_to(CONTRACT / "node_modules")
    done = run_tool("tsc", "--project", tmp_path)
    assert done.returncode == 0, done.stdout[-2000:]


def test_openapi_python_client_makes_a_package_without_warnings(
    document: Path, tmp_path: Path
) -> None:
    done = run_tool(
        "openapi-python-client",
        *("generate", "--path", document, "--meta", "none"),
        *("--output-path", tmp_path / "made_client"),
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert "warning" not in said.lower()
    modules = imported(tmp_path, "made_client")
    for name in operation_ids():
        folder, module = name.split(".")[0], name.replace(".", "_")
        assert f"made_client.api.{folder}.{module}" in modules
