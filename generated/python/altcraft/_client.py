"""The clients: one property for each resource.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.client import AsyncClient, Client
from ._core.common.lazy import LazyModule

if TYPE_CHECKING:
    from .resources.profiles import AsyncProfiles, Profiles
    from .resources.history import AsyncHistory, History
    from .resources.relations import AsyncRelations, Relations
    from .resources.subscriptions import AsyncSubscriptions, Subscriptions
    from .resources.databases import AsyncDatabases, Databases
    from .resources.resources import AsyncResources, Resources
    from .resources.segments import AsyncSegments, Segments
    from .resources.suppression_lists import AsyncSuppressionLists, SuppressionLists
    from .resources.templates import AsyncTemplates, Templates
    from .resources.mailings import AsyncMailings, Mailings
    from .resources.broadcasts import AsyncBroadcasts, Broadcasts
    from .resources.regulars import AsyncRegulars, Regulars
    from .resources.triggers import AsyncTriggers, Triggers
    from .resources.campaigns import AsyncCampaigns, Campaigns
    from .resources.scenarios import AsyncScenarios, Scenarios
    from .resources.promocodes import AsyncPromocodes, Promocodes
    from .resources.loyalty import AsyncLoyalty, Loyalty
    from .resources.goals import AsyncGoals, Goals
    from .resources.pushes import AsyncPushes, Pushes
    from .resources.orders import AsyncOrders, Orders
    from .resources.products import AsyncProducts, Products
    from .resources.skus import AsyncSkus, Skus
    from .resources.reports import AsyncReports, Reports
    from .resources.senders import AsyncSenders, Senders
    from .resources.virtual_senders import AsyncVirtualSenders, VirtualSenders
    from .resources.segment_queries import AsyncSegmentQueries, SegmentQueries
    from .resources.template_queries import AsyncTemplateQueries, TemplateQueries
    from .resources.files import AsyncFiles, Files
    from .resources.messages import AsyncMessages, Messages
    from .resources.tasks import AsyncTasks, Tasks
    from ._core.tasks import tasks as _tasks
    from .types import tasks as _types_tasks
else:
    _tasks = LazyModule("_core.tasks.tasks")
    _types_tasks = LazyModule("types.tasks")

_TASK_STARTS = (
    "profiles.export",
    "databases.refresh_counters",
    "resources.refresh_counters",
    "segments.refresh_counters",
    "suppression_lists.export",
    "triggers.start_batch_task",
    "triggers.import_and_start_batch_task",
    "scenarios.import_and_start_batch_task",
    "loyalty.export_transactions",
)


class Altcraft(Client):
    """Client of the Altcraft Platform API.

    It blocks, and is safe to share between threads. Each resource is loaded when it is first used.

    Args:
        url: Address of the platform; by default the environment variable `ALTCRAFT_URL`.
        token: API token; by default the environment variable `ALTCRAFT_TOKEN`.
        timeout: Seconds for each attempt as a whole, or None for no limit. While a file arrives, they
            limit each pause between bytes instead.
        retries: How often a call is tried again.
        headers: Additional HTTP headers.
        http_client: HTTP client of yours, which stays yours to close. Its settings hold, but for its
            timeouts and redirects. The async client also takes the word "aiohttp": that library,
            of the extra `altcraft-client[aiohttp]`, then sends, and takes much less CPU time.
        transport: Transport to use instead of the network. One that is not the HTTP library's is
            told the `timeout`, but the sync client cannot interrupt it. A client with an
            `http_client` or `transport` cannot be used in a process that is forked later.
        proxy: Address of a proxy, such as `http://proxy.example.com:8080`; by default the
            environment variables `HTTPS_PROXY` and the like count.
        verify: File or folder of the certificates to trust, or an `ssl.SSLContext`; by default those
            of the system, or of the environment variable `SSL_CERT_FILE`. False trusts everyone.
        max_connections: How many connections to the servers there may be at a time; a call waits for
            a free one up to its timeout, which begins anew when it has one.
        servers: Addresses of other servers, by the name that the calls give.
        max_answer_size: The largest answer that is accepted, in bytes after decompression.
        on_request: Called before each attempt, with a `RequestEvent`.
        on_response: Called after each answer, with an `AnswerMeta`.
        on_retry: Called before the wait for the next attempt, with a `RetryEvent`.
        on_error: Called when a call failed and is not tried again, with an `ErrorEvent`.
        deduplication: Whether the installation recognises repeated requests, which decides whether
            a modifying call whose answer was lost is sent again by itself. None: only the calls that
            the documentation names as covered, which it says is so by default. True: every modifying
            call to the platform. False: none; only what did not reach the server is sent again.
        token_in: Where the token travels: in the header `Authorization`, or in the `body`, as older
            versions of the platform take it. A GET has no body and keeps the header.
        record: File to which the shapes of some calls are appended, for `altcraft-gen observe`; by
            default the environment variable `ALTCRAFT_RECORD`. It holds names of the API and kinds
            of values, no value, and only its owner can read it. Of each operation and error code
            the first calls are recorded and then one in 64; of a long list, items all over it.
        broker: Address of the platform's message broker instead of a `url`, such as
            `amqps://user:password@broker.example.com/vhost`; needs `altcraft-client[amqp]`. Calls
            with a path and a JSON body then travel as messages, and no others. Nothing is known of
            repeated messages, so only what surely was not published is sent again; `headers` stay
            here, and the token travels in the body. The queue of the answers is shared with other
            programs: theirs are put back, which delays them a little while calls wait.

    Raises:
        ConfigurationError: The address or the token is missing, or a value is wrong.
    """

    _version = "0.1.0"

    def resume_task(
        self,
        task_id: str | int | None,
        operation: str,
    ) -> _tasks.Task[_types_tasks.TasksGetStatusResult]:
        """Take up a task that was started before, perhaps by another process; nothing is sent.

        Args:
            task_id: The `id` of the task, as it was kept.
            operation: The operation that started it, such as "profiles.export".

        Raises:
            ConfigurationError: There is no ID, or the operation starts no task.
        """
        kind = _tasks.Task[_types_tasks.TasksGetStatusResult]
        return kind.resume(self._caller, task_id, operation, _TASK_STARTS)

    @property
    def profiles(self) -> Profiles:
        """Customer profiles and their data."""
        resource: Profiles = self._resource("profiles")
        return resource

    @property
    def history(self) -> History:
        """Sends, opens, clicks and other events of profiles."""
        resource: History = self._resource("history")
        return resource

    @property
    def relations(self) -> Relations:
        """Relations between profiles."""
        resource: Relations = self._resource("relations")
        return resource

    @property
    def subscriptions(self) -> Subscriptions:
        """Subscriptions of profiles to resources."""
        resource: Subscriptions = self._resource("subscriptions")
        return resource

    @property
    def databases(self) -> Databases:
        """Databases of profiles."""
        resource: Databases = self._resource("databases")
        return resource

    @property
    def resources(self) -> Resources:
        """Resources that profiles subscribe to."""
        resource: Resources = self._resource("resources")
        return resource

    @property
    def segments(self) -> Segments:
        """Dynamic, static and updatable segments of profiles."""
        resource: Segments = self._resource("segments")
        return resource

    @property
    def suppression_lists(self) -> SuppressionLists:
        """Addresses, domains and phone numbers that get no messages."""
        resource: SuppressionLists = self._resource("suppression_lists")
        return resource

    @property
    def templates(self) -> Templates:
        """Message templates."""
        resource: Templates = self._resource("templates")
        return resource

    @property
    def mailings(self) -> Mailings:
        """What mailings of every kind have in common."""
        resource: Mailings = self._resource("mailings")
        return resource

    @property
    def broadcasts(self) -> Broadcasts:
        """Mailings sent once to an audience."""
        resource: Broadcasts = self._resource("broadcasts")
        return resource

    @property
    def regulars(self) -> Regulars:
        """Mailings sent by a schedule."""
        resource: Regulars = self._resource("regulars")
        return resource

    @property
    def triggers(self) -> Triggers:
        """Mailings sent when something happens, an API call among others."""
        resource: Triggers = self._resource("triggers")
        return resource

    @property
    def campaigns(self) -> Campaigns:
        """Campaigns made of several messages."""
        resource: Campaigns = self._resource("campaigns")
        return resource

    @property
    def scenarios(self) -> Scenarios:
        """Scenarios that profiles are led through."""
        resource: Scenarios = self._resource("scenarios")
        return resource

    @property
    def promocodes(self) -> Promocodes:
        """Promo codes of loyalty programs."""
        resource: Promocodes = self._resource("promocodes")
        return resource

    @property
    def loyalty(self) -> Loyalty:
        """Points, transactions, tiers and members of loyalty programs."""
        resource: Loyalty = self._resource("loyalty")
        return resource

    @property
    def goals(self) -> Goals:
        """Goals and their values."""
        resource: Goals = self._resource("goals")
        return resource

    @property
    def pushes(self) -> Pushes:
        """Events and subscriptions of application push notifications."""
        resource: Pushes = self._resource("pushes")
        return resource

    @property
    def orders(self) -> Orders:
        """Orders, their lines and their calculation in a loyalty program."""
        resource: Orders = self._resource("orders")
        return resource

    @property
    def products(self) -> Products:
        """Products of the market."""
        resource: Products = self._resource("products")
        return resource

    @property
    def skus(self) -> Skus:
        """Stock keeping units of the market."""
        resource: Skus = self._resource("skus")
        return resource

    @property
    def reports(self) -> Reports:
        """Reports on sent messages."""
        resource: Reports = self._resource("reports")
        return resource

    @property
    def senders(self) -> Senders:
        """Senders of messages."""
        resource: Senders = self._resource("senders")
        return resource

    @property
    def virtual_senders(self) -> VirtualSenders:
        """Virtual senders of Smart accounts."""
        resource: VirtualSenders = self._resource("virtual_senders")
        return resource

    @property
    def segment_queries(self) -> SegmentQueries:
        """Queries to external data tables that segments use."""
        resource: SegmentQueries = self._resource("segment_queries")
        return resource

    @property
    def template_queries(self) -> TemplateQueries:
        """Queries to external data tables that templates use."""
        resource: TemplateQueries = self._resource("template_queries")
        return resource

    @property
    def files(self) -> Files:
        """Files that are uploaded, or made by export tasks."""
        resource: Files = self._resource("files")
        return resource

    @property
    def messages(self) -> Messages:
        """Messages that were sent."""
        resource: Messages = self._resource("messages")
        return resource

    @property
    def tasks(self) -> Tasks:
        """Asynchronous tasks and their results."""
        resource: Tasks = self._resource("tasks")
        return resource


class AsyncAltcraft(AsyncClient):
    """Asynchronous client of the Altcraft Platform API.

    It belongs to one event loop. Each resource is loaded when it is first used. Hooks may be async.

    Args:
        url: Address of the platform; by default the environment variable `ALTCRAFT_URL`.
        token: API token; by default the environment variable `ALTCRAFT_TOKEN`.
        timeout: Seconds for each attempt as a whole, or None for no limit. While a file arrives, they
            limit each pause between bytes instead.
        retries: How often a call is tried again.
        headers: Additional HTTP headers.
        http_client: HTTP client of yours, which stays yours to close. Its settings hold, but for its
            timeouts and redirects. The async client also takes the word "aiohttp": that library,
            of the extra `altcraft-client[aiohttp]`, then sends, and takes much less CPU time.
        transport: Transport to use instead of the network. One that is not the HTTP library's is
            told the `timeout`, but the sync client cannot interrupt it. A client with an
            `http_client` or `transport` cannot be used in a process that is forked later.
        proxy: Address of a proxy, such as `http://proxy.example.com:8080`; by default the
            environment variables `HTTPS_PROXY` and the like count.
        verify: File or folder of the certificates to trust, or an `ssl.SSLContext`; by default those
            of the system, or of the environment variable `SSL_CERT_FILE`. False trusts everyone.
        max_connections: How many connections to the servers there may be at a time; a call waits for
            a free one up to its timeout, which begins anew when it has one.
        servers: Addresses of other servers, by the name that the calls give.
        max_answer_size: The largest answer that is accepted, in bytes after decompression.
        on_request: Called before each attempt, with a `RequestEvent`.
        on_response: Called after each answer, with an `AnswerMeta`.
        on_retry: Called before the wait for the next attempt, with a `RetryEvent`.
        on_error: Called when a call failed and is not tried again, with an `ErrorEvent`.
        deduplication: Whether the installation recognises repeated requests, which decides whether
            a modifying call whose answer was lost is sent again by itself. None: only the calls that
            the documentation names as covered, which it says is so by default. True: every modifying
            call to the platform. False: none; only what did not reach the server is sent again.
        token_in: Where the token travels: in the header `Authorization`, or in the `body`, as older
            versions of the platform take it. A GET has no body and keeps the header.
        record: File to which the shapes of some calls are appended, for `altcraft-gen observe`; by
            default the environment variable `ALTCRAFT_RECORD`. It holds names of the API and kinds
            of values, no value, and only its owner can read it. Of each operation and error code
            the first calls are recorded and then one in 64; of a long list, items all over it.
        broker: Address of the platform's message broker instead of a `url`, such as
            `amqps://user:password@broker.example.com/vhost`; needs `altcraft-client[amqp]`. Calls
            with a path and a JSON body then travel as messages, and no others. Nothing is known of
            repeated messages, so only what surely was not published is sent again; `headers` stay
            here, and the token travels in the body. The queue of the answers is shared with other
            programs: theirs are put back, which delays them a little while calls wait.

    Raises:
        ConfigurationError: The address or the token is missing, or a value is wrong.
    """

    _version = "0.1.0"

    def resume_task(
        self,
        task_id: str | int | None,
        operation: str,
    ) -> _tasks.AsyncTask[_types_tasks.TasksGetStatusResult]:
        """Take up a task that was started before, perhaps by another process; nothing is sent.

        Args:
            task_id: The `id` of the task, as it was kept.
            operation: The operation that started it, such as "profiles.export".

        Raises:
            ConfigurationError: There is no ID, or the operation starts no task.
        """
        kind = _tasks.AsyncTask[_types_tasks.TasksGetStatusResult]
        return kind.resume(self._caller, task_id, operation, _TASK_STARTS)

    @property
    def profiles(self) -> AsyncProfiles:
        """Customer profiles and their data."""
        resource: AsyncProfiles = self._resource("profiles")
        return resource

    @property
    def history(self) -> AsyncHistory:
        """Sends, opens, clicks and other events of profiles."""
        resource: AsyncHistory = self._resource("history")
        return resource

    @property
    def relations(self) -> AsyncRelations:
        """Relations between profiles."""
        resource: AsyncRelations = self._resource("relations")
        return resource

    @property
    def subscriptions(self) -> AsyncSubscriptions:
        """Subscriptions of profiles to resources."""
        resource: AsyncSubscriptions = self._resource("subscriptions")
        return resource

    @property
    def databases(self) -> AsyncDatabases:
        """Databases of profiles."""
        resource: AsyncDatabases = self._resource("databases")
        return resource

    @property
    def resources(self) -> AsyncResources:
        """Resources that profiles subscribe to."""
        resource: AsyncResources = self._resource("resources")
        return resource

    @property
    def segments(self) -> AsyncSegments:
        """Dynamic, static and updatable segments of profiles."""
        resource: AsyncSegments = self._resource("segments")
        return resource

    @property
    def suppression_lists(self) -> AsyncSuppressionLists:
        """Addresses, domains and phone numbers that get no messages."""
        resource: AsyncSuppressionLists = self._resource("suppression_lists")
        return resource

    @property
    def templates(self) -> AsyncTemplates:
        """Message templates."""
        resource: AsyncTemplates = self._resource("templates")
        return resource

    @property
    def mailings(self) -> AsyncMailings:
        """What mailings of every kind have in common."""
        resource: AsyncMailings = self._resource("mailings")
        return resource

    @property
    def broadcasts(self) -> AsyncBroadcasts:
        """Mailings sent once to an audience."""
        resource: AsyncBroadcasts = self._resource("broadcasts")
        return resource

    @property
    def regulars(self) -> AsyncRegulars:
        """Mailings sent by a schedule."""
        resource: AsyncRegulars = self._resource("regulars")
        return resource

    @property
    def triggers(self) -> AsyncTriggers:
        """Mailings sent when something happens, an API call among others."""
        resource: AsyncTriggers = self._resource("triggers")
        return resource

    @property
    def campaigns(self) -> AsyncCampaigns:
        """Campaigns made of several messages."""
        resource: AsyncCampaigns = self._resource("campaigns")
        return resource

    @property
    def scenarios(self) -> AsyncScenarios:
        """Scenarios that profiles are led through."""
        resource: AsyncScenarios = self._resource("scenarios")
        return resource

    @property
    def promocodes(self) -> AsyncPromocodes:
        """Promo codes of loyalty programs."""
        resource: AsyncPromocodes = self._resource("promocodes")
        return resource

    @property
    def loyalty(self) -> AsyncLoyalty:
        """Points, transactions, tiers and members of loyalty programs."""
        resource: AsyncLoyalty = self._resource("loyalty")
        return resource

    @property
    def goals(self) -> AsyncGoals:
        """Goals and their values."""
        resource: AsyncGoals = self._resource("goals")
        return resource

    @property
    def pushes(self) -> AsyncPushes:
        """Events and subscriptions of application push notifications."""
        resource: AsyncPushes = self._resource("pushes")
        return resource

    @property
    def orders(self) -> AsyncOrders:
        """Orders, their lines and their calculation in a loyalty program."""
        resource: AsyncOrders = self._resource("orders")
        return resource

    @property
    def products(self) -> AsyncProducts:
        """Products of the market."""
        resource: AsyncProducts = self._resource("products")
        return resource

    @property
    def skus(self) -> AsyncSkus:
        """Stock keeping units of the market."""
        resource: AsyncSkus = self._resource("skus")
        return resource

    @property
    def reports(self) -> AsyncReports:
        """Reports on sent messages."""
        resource: AsyncReports = self._resource("reports")
        return resource

    @property
    def senders(self) -> AsyncSenders:
        """Senders of messages."""
        resource: AsyncSenders = self._resource("senders")
        return resource

    @property
    def virtual_senders(self) -> AsyncVirtualSenders:
        """Virtual senders of Smart accounts."""
        resource: AsyncVirtualSenders = self._resource("virtual_senders")
        return resource

    @property
    def segment_queries(self) -> AsyncSegmentQueries:
        """Queries to external data tables that segments use."""
        resource: AsyncSegmentQueries = self._resource("segment_queries")
        return resource

    @property
    def template_queries(self) -> AsyncTemplateQueries:
        """Queries to external data tables that templates use."""
        resource: AsyncTemplateQueries = self._resource("template_queries")
        return resource

    @property
    def files(self) -> AsyncFiles:
        """Files that are uploaded, or made by export tasks."""
        resource: AsyncFiles = self._resource("files")
        return resource

    @property
    def messages(self) -> AsyncMessages:
        """Messages that were sent."""
        resource: AsyncMessages = self._resource("messages")
        return resource

    @property
    def tasks(self) -> AsyncTasks:
        """Asynchronous tasks and their results."""
        resource: AsyncTasks = self._resource("tasks")
        return resource
