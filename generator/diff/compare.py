"""The whole comparison of two models."""

from generator.diff.change import Change
from generator.diff.rules.broker import compare_brokers
from generator.diff.rules.general import api_spot, compare_general
from generator.diff.rules.objects import compare_objects, share
from generator.diff.rules.operations import compare_operations, match_operations
from generator.diff.rules.postman import compare_postman
from generator.model import Api


def compare(old: Api, new: Api) -> tuple[Change, ...]:
    """Compare two specs.

    Returns:
        The changes, the worst first, then in the order of the spec. The order in which things
        stand in the spec is no change, nor is its version.
    """
    shared = share(old, new)
    changes = [
        *compare_general(old, new, shared),
        *compare_brokers(old, new, api_spot(old, new, shared)),
        *compare_postman(old, new, api_spot(old, new, shared)),
        *compare_objects(old, new, shared),
        *compare_operations(old, new, match_operations(old, new), shared),
    ]
    return tuple(sorted(changes, key=lambda one: -one.level))
